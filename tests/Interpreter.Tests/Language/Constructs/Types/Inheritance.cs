// base classes: `virtual`, `abstract`, `override`, `base`, `new`, `sealed`, `protected`

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        Animal[] animals = [new Dog("Rex"), new Puppy("Tiny"), new Cat()];
        foreach (var animal in animals) Say($"{animal.Speak()} {animal.Legs} {animal} {animal.Kind()}");
        Say($"{new Puppy("p").Hidden()} {((Dog)new Puppy("p")).Hidden()} {animals[1] is Dog} {animals.OfType<Dog>().Count()}");
    }
}

abstract class Animal(string name)
{
    protected string Name { get; } = name;

    public virtual int Legs => 4;

    public abstract string Speak();

    public string Kind() => $"{GetType().Name}:{Own()}";

    protected virtual string Own() => "animal";

    public override string ToString() => $"<{Name}>";
}

class Dog(string name) : Animal(name)
{
    public override string Speak() => $"{Name} barks";

    public string Hidden() => "dog";

    protected override string Own() => "dog of " + base.Own();
}

sealed class Puppy(string name) : Dog(name)
{
    public override string Speak() => base.Speak() + " softly";

    public new string Hidden() => "puppy";

    public override string ToString() => "small " + base.ToString();
}

sealed class Cat() : Animal("cat")
{
    public override int Legs => base.Legs - 1;

    public override string Speak() => "meow";
}
