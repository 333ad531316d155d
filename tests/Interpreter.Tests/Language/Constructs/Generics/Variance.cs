// covariance and contravariance of interfaces and delegates

sealed partial class Snippet : IArchitecture
{
    public void Define(Architecture design, DeploymentEnvironment env)
    {
        IEnumerable<Animal> animals = new List<Dog> { new("Rex") };
        Action<Animal> tell = animal => Say(animal.Name);
        Action<Dog> tellDog = tell;
        Func<Animal> make = () => new Dog("made");
        tellDog(new Dog("Tiny"));
        object[] things = new[] { "a", "b" };
        Say($"{animals.First().Name} {make().Name} {things.Length} {animals is IEnumerable<Animal>} {string.Join(",", animals.Select(animal => animal.Name))}");
        IReadOnlyList<Element> elements = new List<Practice> { new("job") };
        Say(elements[0].Key);
    }
}

record Animal(string Name);

sealed record Dog(string Name) : Animal(Name);
